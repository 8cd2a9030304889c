import Testing

@Suite struct ScriptingSmoke {}
