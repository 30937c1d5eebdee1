extension ScalingText {
    /// The clauses in English, by key; a catalogue of texts takes them over as they are.
    public static let englishTexts = [
        "scaling.visible.above": "{0} waiting on average over {1} s, at or above {2}",
        "scaling.visible.below": "{0} waiting on average over {1} s, at or below {2}",
        "scaling.visible.between": "{0} waiting on average, between {1} and {2}",
        "scaling.cpu.above": "processors busy {0} % on average over {1} s, at or above {2} %",
        "scaling.cpu.below": "processors busy {0} % on average over {1} s, at or below {2} %",
        "scaling.cpu.between": "processors busy {0} % on average, between {1} % and {2} %",
        "scaling.oldest_seconds.above": "the oldest job has waited {0} s on average over {1} s, at or above {2} s",
        "scaling.oldest_seconds.below": "the oldest job has waited {0} s on average over {1} s, at or below {2} s",
        "scaling.oldest_seconds.between": "the oldest job has waited {0} s on average, between {1} s and {2} s",
        "scaling.insufficient": "measured for less than {0} s",
        "scaling.fixed": "size fixed by hand",
        "scaling.limits": "the limits are {0} to {1}",
        "scaling.woken": "{0} waiting and no worker",
        "scaling.idle": "nothing to do for {0} s",
        "scaling.outcome.changed": "{0}",
        "scaling.outcome.stays": "stays at {0}",
        "scaling.outcome.held": "held back by the cool-down for {0} s",
        "scaling.outcome.maximum": "already at the maximum of {0}",
        "scaling.outcome.minimum": "already at the minimum of {0}",
    ]

    /// The same in Italian.
    public static let italianTexts = [
        "scaling.visible.above": "{0} in attesa in media su {1} s, almeno {2}",
        "scaling.visible.below": "{0} in attesa in media su {1} s, al massimo {2}",
        "scaling.visible.between": "{0} in attesa in media, fra {1} e {2}",
        "scaling.cpu.above": "processori occupati al {0} % in media su {1} s, almeno {2} %",
        "scaling.cpu.below": "processori occupati al {0} % in media su {1} s, al massimo {2} %",
        "scaling.cpu.between": "processori occupati al {0} % in media, fra {1} % e {2} %",
        "scaling.oldest_seconds.above": "il lavoro più vecchio attende da {0} s in media su {1} s, almeno {2} s",
        "scaling.oldest_seconds.below": "il lavoro più vecchio attende da {0} s in media su {1} s, al massimo {2} s",
        "scaling.oldest_seconds.between": "il lavoro più vecchio attende da {0} s in media, fra {1} s e {2} s",
        "scaling.insufficient": "misurato per meno di {0} s",
        "scaling.fixed": "dimensione fissata a mano",
        "scaling.limits": "i limiti sono da {0} a {1}",
        "scaling.woken": "{0} in attesa e nessun lavoratore",
        "scaling.idle": "niente da fare da {0} s",
        "scaling.outcome.changed": "{0}",
        "scaling.outcome.stays": "resta a {0}",
        "scaling.outcome.held": "trattenuto dalla pausa per {0} s",
        "scaling.outcome.maximum": "già al massimo di {0}",
        "scaling.outcome.minimum": "già al minimo di {0}",
    ]
}
