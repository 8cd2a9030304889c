import Testing

@Suite struct ReadingSmoke {}
