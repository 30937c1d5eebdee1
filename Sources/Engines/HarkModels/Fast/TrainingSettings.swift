/// What the trainer of the fast tier may be told. The defaults are those of the shipped model; Models/sentiment-fast/CARD.md
/// says what each was worth.
public struct TrainingSettings: Sendable, Equatable {
    public var shape = ModelShape.large
    /// Passes over the rows; the step falls linearly to zero over all of them, which averages the last ones.
    public var epochs = 3
    public var seed: UInt64 = 1
    /// AdaGrad's step and what its sums of squares start from (Duchi et al. 2011).
    public var step: Float = 1.5
    public var startingSquares: Float = 0.03
    /// Share of a feature's log-count ratio in its value, the rest is 1 (interpolated naive Bayes, Wang & Manning 2012).
    public var ratioShare: Float = 0.7
    /// A word must stand this often in the rows to be known; rarer ones count as one and the same.
    public var rareWordCount = 2
    /// Every how many rows one is kept apart, for calibration and for the figures that are printed.
    public var heldEvery = 25
    /// How many times a row is read in each pass where rows of another origin are learnt from besides; those are read once.
    public var ownRowsCount = 1

    public init() {}
}

extension TrainingSettings {
    /// The settings for a task. With more than two labels rows are few: a table of about 5 MB, smaller steps and more passes, and
    /// values that are naive Bayes ratios alone (Models/emotion-fast/CARD.md says what each was worth).
    public static func fitting(_ task: TextTask) -> TrainingSettings {
        var settings = TrainingSettings()
        guard task.labels.count > 2 else { return settings }
        let labels = UInt32(task.labels.count)
        settings.shape = ModelShape(labels: task.labels.count, wordBuckets: 2_940_000 / labels, gramBuckets: 1_960_000 / labels)
        settings.epochs = 6
        settings.step = 0.2
        settings.ratioShare = 1
        return settings
    }
}
