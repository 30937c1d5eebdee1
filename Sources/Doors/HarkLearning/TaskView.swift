import HarkCore
import HarkModels
import HarkPipeline
import HarkWeb

/// One task on the page of models.
struct TaskView: Sendable {
    let task: TextTask
    /// The newest first.
    let versions: [ModelVersion]
    let trainings: [Training]
    let said: LearningWeek
    let events: [ModelEvent]
    let papers: ModelPapers
    let learning: Learning
    let access: (any Access)?
    /// Whether it shows who said what, and words of what was said.
    let isOperator: Bool
    let mayAct: Bool

    private var champions: [ModelVersion] {
        Tier.allCases.compactMap { tier in versions.first { $0.tier == tier && $0.state == .champion } }
    }

    func fields(_ context: HarkContext) -> Fields {
        let learns = learning.tasks.contains(task)
        return [
            "id": task.rawValue, "name": context.text("learning.task.\(task.rawValue)"), "csrf": context.csrfToken,
            "models": champions.map { ModelView(version: $0, papers: papers, mayAct: mayAct).fields(context) },
            "hasModels": !champions.isEmpty, "week": weekText(context), "events": events.map { event($0, context) },
            "words": isOperator ? words(context) : [Fields](), "hasWords": isOperator && !words(context).isEmpty,
            "reviewers": isOperator ? reviewers(context) : [Fields](), "hasReviewers": isOperator && !reviewers(context).isEmpty,
            "versions": versions.prefix(20).map { row($0, context) }, "trainings": isOperator ? trainings.map { training($0, context) } : [Fields](),
            "hasTrainings": isOperator && !trainings.isEmpty, "mayTrain": mayAct && learns,
            "troubles": troubles(context),
        ]
    }

    private func readable(_ name: String) -> String { access?.readable(name) ?? name }

    private func troubles(_ context: HarkContext) -> [String] {
        learning.keeper.troubles.keys.filter { $0.hasPrefix(task.rawValue) }.sorted().map { context.text("learning.trouble", String($0.dropLast("-learned".count))) }
    }

    private func weekText(_ context: HarkContext) -> String {
        context.text("learning.week.said", "\(said.approved)", "\(said.revised)", "\(said.suggested)")
    }

    private func event(_ event: ModelEvent, _ context: HarkContext) -> Fields {
        let reason = versions.first { $0.version == event.version }?.record?.reason
        let why = event.kind == "rolled_back" ? nil : reason.map { $0.text(context) }
        return [
            "time": event.at.html, "text": context.text("learning.event.\(event.kind)", event.version, event.other), "why": why ?? "",
            "kind": context.text("learning.kind.\(event.kind)"), "tone": event.kind == "promoted" ? "good" : event.kind == "refused" ? "bad" : "",
        ]
    }

    private func words(_ context: HarkContext) -> [Fields] {
        let learned = champions.first { $0.tier == .fast && !$0.words.isEmpty } ?? versions.first { !$0.words.isEmpty }
        return (learned?.words ?? []).map { word in
            ["word": word.word, "label": context.text("learning.label.\(word.label)"), "before": Percent.text(word.before), "after": Percent.text(word.after)]
        }
    }

    private func reviewers(_ context: HarkContext) -> [Fields] {
        (trainings.first { !$0.reviewers.isEmpty }?.reviewers ?? []).prefix(50).map { standing in
            [
                "judge": readable(standing.judge), "judged": standing.judged, "compared": standing.compared,
                "reliability": standing.reliability.map(Percent.text) ?? "–", "weight": Percent.decimals(standing.weight), "isLow": standing.weight < 0.5,
            ]
        }
    }

    private func row(_ version: ModelVersion, _ context: HarkContext) -> Fields {
        [
            "version": version.version, "tier": context.text("learning.tier.\(version.tier.rawValue)"),
            "state": context.text("learning.state.\(version.state.rawValue)"), "isChampion": version.state == .champion, "time": version.createdAt.html,
            "by": version.origin == .bundled ? context.text("learning.bundled") : isOperator ? readable(version.trainedBy) : context.text("learning.learned"),
            "accuracy": version.figures.map { Percent.text($0.accuracy) } ?? "–", "fingerprint": version.fingerprint.map { String($0.prefix(12)) } ?? "–",
            "why": version.record?.reason.text(context) ?? "",
        ]
    }

    private func training(_ training: Training, _ context: HarkContext) -> Fields {
        let isRunning = training.state == .running
        let share = learning.progress(of: training.id).map(Percent.text)
        return [
            "id": training.id.description, "task": task.rawValue, "csrf": context.csrfToken, "time": training.createdAt.html, "by": readable(training.requestedBy),
            "state": context.text("learning.training.\(training.state.rawValue)"), "progress": isRunning ? share ?? context.text("learning.waits") : "",
            "why": (training.reason ?? training.telling?.reason)?.text(context) ?? "", "mayCancel": isRunning && mayAct,
            "tone": training.state == .promoted ? "good" : training.state == .failed ? "bad" : "",
        ]
    }
}

extension GateRecord.Reason {
    /// In the reader's language; labels and versions as they are.
    func text(_ context: HarkContext) -> String {
        let key = "learning.reason.\(self.key)"
        let filled = arguments + Array(repeating: "", count: max(0, 3 - arguments.count))
        let text = context.text(key, filled[0], filled[1], filled[2])
        return text == key ? sentence : text
    }
}
