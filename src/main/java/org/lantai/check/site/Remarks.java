package org.lantai.check.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;

/** Gathers what is found, by kind: a site of which every page has a fault must not be held in memory for it. */
final class Remarks implements Consumer<Problem> {
    private final int most;
    private final SortedMap<Group, Gathered> groups = new TreeMap<>(Group.ORDER);

    /** @param most how many examples are kept of a kind */
    Remarks(int most) {
        this.most = most;
    }

    private record Group(Severity severity, ProblemKind kind) {
        static final Comparator<Group> ORDER =
                Comparator.comparing(Group::severity).thenComparing(Group::kind);
    }

    private static final class Gathered {
        private final List<Problem> examples = new ArrayList<>();
        private int count;
    }

    @Override
    public void accept(Problem problem) {
        Gathered gathered =
                groups.computeIfAbsent(new Group(problem.severity(), problem.kind()), group -> new Gathered());
        gathered.count++;
        if (gathered.examples.size() < most) {
            gathered.examples.add(problem);
        }
    }

    /** All of it, the worst first. */
    List<Remark> all() {
        return groups.entrySet().stream()
                .map(group -> new Remark(
                        group.getKey().severity(),
                        group.getKey().kind(),
                        group.getValue().count,
                        group.getValue().examples))
                .toList();
    }
}
