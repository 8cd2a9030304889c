import Testing

@Suite struct RecognitionSmoke {}
