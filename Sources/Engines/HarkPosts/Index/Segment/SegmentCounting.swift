import HarkCore

/// Goes through the matching rows of a segment and counts all that an answer tells.
struct SegmentCounting<Segment: PostSegment> {
    let segment: Segment
    let request: SegmentRequest

    func tally(_ rows: RowSet, _ scratch: TallyScratch) -> SegmentTally {
        var tally = SegmentTally(of: segment)
        tally.total = rows.members
        guard tally.total > 0 else { return tally }
        countTerms(rows, scratch, into: &tally)
        countFacts(rows, into: &tally)
        countPlaces(rows, into: &tally)
        if request.newest > 0 { tally.newest = newest(rows) }
        return tally
    }

    private func countTerms(_ rows: RowSet, _ scratch: TallyScratch, into tally: inout SegmentTally) {
        scratch.reserve(segment.termCount)
        let counts = scratch.counts, touched = scratch.touched, distinct = scratch.distinct
        @inline(__always)
        func add(_ term: Int, _ count: UInt32) {
            if counts[term] == 0 {
                touched[distinct.pointee] = UInt32(term)
                distinct.pointee += 1
            }
            counts[term] &+= count
        }
        rows.forEach { row in segment.forEachTerm(of: row) { add(Int($0), 1) } }
        for place in 0..<distinct.pointee {
            let term = touched[place], base = segment.base(of: term)
            if base != term { add(Int(base), counts[Int(term)]) }
        }
        scratch.drain(of: segment.termCount) { term, count in
            guard let group = segment.kind(of: term).group else { return }
            let base = segment.base(of: term)
            if base == term {
                tally.groups[group.rawValue].append(.init(term: term, count: count))
            } else {
                tally.spelled.append(.init(base: base, term: term, count: count))
            }
        }
        tally.spelled.sort { $0.base < $1.base }
    }

    private func countFacts(_ rows: RowSet, into tally: inout SegmentTally) {
        var hour = Int64.min, inHour = 0
        rows.forEach { row in
            // Posts of an hour mostly come together: one look into the dictionary for many.
            let postHour = Timestamp(microseconds: segment.createdAt(row)).hour
            if postHour != hour {
                if inHour > 0 { tally.hours[hour, default: 0] += inHour }
                (hour, inHour) = (postHour, 0)
            }
            inHour += 1
            let flags = segment.flags(row), mood = Mood(level: segment.mood(row))
            if flags.contains(.retweet) { tally.retweets += 1 }
            if flags.contains(.rawRetweet) { tally.rawRetweets += 1 }
            if mood.isPositive { tally.sentiment.positive += 1 } else { tally.sentiment.negative += 1 }
            if mood == .undecided { tally.sentiment.undecided += 1 }
        }
        tally.hours[hour, default: 0] += inHour
    }

    private func countPlaces(_ rows: RowSet, into tally: inout SegmentTally) {
        guard segment.places.count > 1 else { return }
        var counts = [Int](repeating: 0, count: segment.places.count)
        rows.forEach { counts[segment.place($0)] += 1 }
        for (place, count) in counts.enumerated().dropFirst() where count > 0 { tally.places[segment.places[place]] = count }
    }

    /// The rows with the latest event times after the request's cursor. Rows come mostly in the order of time, so we begin at the end.
    private func newest(_ rows: RowSet) -> [SegmentTally.NamedRow] {
        var newest = Best(limit: request.newest, SegmentTally.NamedRow.isNewer)
        rows.forEachFalling { row in
            let row = SegmentTally.NamedRow(rank: segment.createdAt(row), sequence: segment.sequence(row), row: row)
            if let after = request.after, (row.rank, row.sequence) >= (after.rank, after.sequence) { return }
            newest.offer(row)
        }
        return newest.sorted()
    }
}
