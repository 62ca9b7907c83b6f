package org.lantai.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tries mutations on one target for some time, in a process of its own. First come the inputs that another fuzzer left
 * in the folder, which are seeds as well.
 */
final class MutationRun {
    /** When this many different faults are known, more of them help nobody. */
    private static final int MOST_KINDS = 25;

    private static final int TRIES = 3000;
    /** Each takes some seconds. */
    private static final int SLOW_TRIES = 12;

    private final FuzzTarget target;
    private final FindingsFolder folder;
    private final Trial trial;
    private final Watch watch;
    private final Set<String> kinds = new HashSet<>();
    private long inputs;

    private MutationRun(FuzzTarget target, FindingsFolder folder) {
        this.target = target;
        this.folder = folder;
        this.trial = new Trial(target);
        this.watch = new Watch(folder);
    }

    /** Of the target of that name, for so many seconds, writing into that folder. */
    public static void main(String[] args) {
        MutationRun run = new MutationRun(FuzzTarget.named(args[0]), new FindingsFolder(Path.of(args[2])));
        run.run(System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L);
        System.out.println(FuzzProcess.INPUTS + run.inputs);
        System.exit(0);
    }

    private void run(long end) {
        List<byte[]> seeds = new ArrayList<>(folder.left());
        seeds.forEach(this::look);
        seeds.addAll(Seeds.of(Seeds.ALL, List.of(target.seeds().value())));
        Mutator mutator = new Mutator(seeds, end);
        while (System.nanoTime() < end && kinds.size() < MOST_KINDS) {
            look(mutator.next());
        }
    }

    private void look(byte[] input) {
        watch.begin(input);
        inputs++;
        Optional<Finding> finding = trial.of(input);
        finding.filter(f -> kinds.add(f.kind())).ifPresent(this::keep);
    }

    private void keep(Finding finding) {
        // At once, since making it small may take longer than there is.
        folder.keep(finding);
        int tries = finding.isSlow() ? SLOW_TRIES : TRIES;
        byte[] least = new Minimizer(shorter -> shows(shorter, finding.kind()), tries).minimize(finding.input());
        folder.keep(trial.of(least).orElse(finding));
    }

    private boolean shows(byte[] input, String kind) {
        watch.begin(input);
        return trial.isOfKind(input, kind);
    }
}
