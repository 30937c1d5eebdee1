// HarkPipeline
