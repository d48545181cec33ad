/** A fault in what the user asked for: an option or a configuration. The run ends with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
