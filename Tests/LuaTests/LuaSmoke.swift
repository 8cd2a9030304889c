import Testing

@Suite struct LuaSmoke {}
