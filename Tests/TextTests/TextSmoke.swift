import Testing

@Suite struct TextSmoke {}
