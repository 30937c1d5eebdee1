import HarkCore
import HarkModels
import HarkPipeline
import HarkWeb

/// A model that answers, on the page of models: its figures, how its labels are confused, how honest its confidence is, its card.
struct ModelView: Sendable {
    let version: ModelVersion
    let papers: ModelPapers
    let mayAct: Bool

    /// Measured at the gate for one that was learned, on its own test rows for one that came with the program.
    private var figures: ModelFigures? { version.figures ?? papers.figures(version.task, version.tier) }

    private var key: String { "\(version.task.rawValue)-\(version.tier.rawValue)" }

    func fields(_ context: HarkContext) -> Fields {
        var parts: [String: any Sendable] = [
            "key": key, "tier": context.text("learning.tier.\(version.tier.rawValue)"), "version": version.version,
            "since": (version.promotedAt ?? version.createdAt).html, "isLearned": version.origin == .learned,
            "origin": context.text(version.origin == .bundled ? "learning.bundled" : "learning.learned"),
            "record": version.record?.reason.text(context) ?? "", "hasFigures": figures != nil, "card": papers.card(version.task, version.tier) ?? "",
            "hasCard": papers.card(version.task, version.tier) != nil, "mayRollBack": mayAct && version.parent != nil,
            "parent": version.parent ?? "", "taskName": version.task.rawValue, "tierName": version.tier.rawValue, "csrf": context.csrfToken,
        ]
        if let figures { parts.merge(measured(figures, context)) { _, last in last } }
        return Fields(parts)
    }

    private func measured(_ figures: ModelFigures, _ context: HarkContext) -> [String: any Sendable] {
        [
            "measuredOn": context.text(version.origin == .learned ? "learning.measured.gate" : "learning.measured.test", "\(figures.n)"),
            "facts": [
                Fields(["name": context.text("learning.accuracy"), "value": Percent.text(figures.accuracy)]),
                Fields(["name": context.text("learning.macro_f1"), "value": Percent.decimals(figures.macroF1)]),
                Fields(["name": context.text("learning.ece"), "value": Percent.decimals(figures.ece)]),
            ],
            "labels": version.task.labels.map { context.text("learning.label.\($0)") }, "confusion": confusion(figures, context),
            "calibration": calibration(figures, context), "cascades": cascades(figures, context),
        ]
    }

    /// A row a true label; cells are shaded by their share of the row, in ten steps.
    private func confusion(_ figures: ModelFigures, _ context: HarkContext) -> [Fields] {
        zip(version.task.labels, figures.confusion).enumerated().map { place, entry in
            let total = max(1, entry.1.reduce(0, +))
            let cells = entry.1.enumerated().map { column, count in
                Fields(["count": count, "heat": min(9, count * 10 / total), "isRight": column == place])
            }
            return ["label": context.text("learning.label.\(entry.0)"), "cells": cells]
        }
    }

    private func calibration(_ figures: ModelFigures, _ context: HarkContext) -> String {
        CurveChart(
            id: "calibration-\(key)", title: context.text("learning.calibration"), description: context.text("learning.calibration.text"),
            points: figures.calibration.map { bin in
                .init(
                    x: bin.confidence, y: bin.accuracy,
                    text: context.text("learning.calibration.point", Percent.text(bin.confidence), Percent.text(bin.accuracy), "\(bin.n)"))
            }, xName: context.text("learning.confidence"), yName: context.text("learning.right"), hasDiagonal: true
        ).svg
    }

    /// Accuracy by the share of the accurate tier, for each threshold: of both tiers alone, and with the encoder's quick step between them.
    private func cascades(_ figures: ModelFigures, _ context: HarkContext) -> [Fields] {
        [("cascade", figures.cascade), ("quick_cascade", figures.quickCascade)].compactMap { name, curve in
            guard let curve, let chart = cascade(name, curve, context) else { return nil }
            return Fields(["name": context.text("learning.\(name)"), "chart": chart])
        }
    }

    private func cascade(_ name: String, _ curve: [ModelFigures.CascadePoint], _ context: HarkContext) -> String? {
        guard let low = curve.map(\.accuracy).min(), let high = curve.map(\.accuracy).max() else { return nil }
        // Whole points above and below, so that the curve fills its place.
        let range = ((low * 100).rounded(.down) / 100)...((high * 100).rounded(.up) / 100 + 0.001)
        return CurveChart(
            id: "\(name)-\(key)", title: context.text("learning.\(name)"), description: context.text("learning.\(name).text"),
            points: curve.map { point in
                .init(
                    x: point.shareAccurate, y: point.accuracy,
                    text: context.text(
                        "learning.cascade.point", Percent.decimals(point.threshold), Percent.text(point.shareAccurate), Percent.text(point.accuracy)))
            }, xName: context.text("learning.cascade.share"), yName: context.text("learning.accuracy"), yRange: range
        ).svg
    }
}
