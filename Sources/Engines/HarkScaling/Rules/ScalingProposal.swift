/// What a rule would do if there were no limits and no cool-down.
struct ScalingProposal {
    var size: Int
    var cause: ScalingText
}
