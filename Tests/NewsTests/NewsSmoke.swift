import Testing

@Suite struct NewsSmoke {}
