import Testing

@Suite struct PipelineSmoke {}
