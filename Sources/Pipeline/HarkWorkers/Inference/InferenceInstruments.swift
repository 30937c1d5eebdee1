import Metrics

/// What the accurate tier tells the metrics.
struct InferenceInstruments: Sendable {
    private let waiting = Gauge(label: "hark_inference_waiting_texts")
    private let processes = Gauge(label: "hark_inference_processes")
    private let batch = Recorder(label: "hark_inference_batch_texts")
    private let latency = Timer(label: "hark_inference"), start = Timer(label: "hark_inference_start")
    private let restarts = Counter(label: "hark_inference_restarts"), refusals = Counter(label: "hark_inference_refused")

    func waits(_ texts: Int) { waiting.record(texts) }
    func runs(_ count: Int) { processes.record(count) }
    func sends(_ texts: Int) { batch.record(texts) }
    /// From its coming to its answer.
    func answered(_ microseconds: Int64) { latency.recordNanoseconds(microseconds * 1000) }
    /// From a process's start until its models are open: what the first texts wait for, kept apart from what answering takes.
    func started(_ microseconds: Int64) { start.recordNanoseconds(microseconds * 1000) }
    func restarted() { restarts.increment() }
    func refused() { refusals.increment() }
}
