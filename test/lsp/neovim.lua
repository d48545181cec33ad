-- Opens a release in headless Neovim, waits for findings, hovers, edits, applies a correction; prints what it saw as JSON.
local seen = {}
local function finish(code)
  io.stdout:write(vim.fn.json_encode(seen) .. '\n')
  vim.cmd(code == 0 and 'qall!' or 'cquit!')
end

vim.cmd('edit ' .. vim.env.RELEASE)
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'harborlint',
  cmd = {vim.env.NODE, vim.env.LAUNCHER, 'lsp', '--stdio'},
  root_dir = vim.fn.getcwd()
})
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)

local function codes()
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code) or '?')
  end
  table.sort(list)
  return list
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 5000)
  return answers and answers[id] and answers[id].result
end

if not vim.wait(10000, function() return #codes() > 0 end, 50) then finish(1) end
seen.first = codes()

local hover = request('textDocument/hover', {textDocument = vim.lsp.util.make_text_document_params(), position = {line = 2, character = 14}})
seen.hover = hover and hover.contents and hover.contents.value or ''

local all = {start = {line = 0, character = 0}, ['end'] = {line = 99, character = 0}}
local actions = request('textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = all,
  context = {diagnostics = {}, only = {'source.fixAll.harborlint'}}
}) or {}
seen.actions = #actions
if actions[1] then
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
end
seen.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
local before = #seen.first
seen.cleared = vim.wait(10000, function() return #codes() < before end, 50)
seen.last = codes()
client.stop()
vim.wait(3000, function() return client.is_stopped() end, 20)
finish(0)
