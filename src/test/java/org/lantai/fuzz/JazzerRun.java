package org.lantai.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Fuzzes one target with Jazzer, in a process of its own. */
final class JazzerRun {
    /** It stops at the first fault by itself; what is known already must not end the run. */
    private static final String MOST_FINDINGS = "10";

    /** Its inputs begin no longer than this, so that it gets through them in the first seconds. */
    private static final int SEED = 1 << 13;

    private final FuzzTarget target;
    private final Path folder;

    JazzerRun(FuzzTarget target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /**
     * Fuzzes for so many seconds; inputs that reach new code and inputs that fail are left in the folder.
     *
     * @return how many inputs it tried
     */
    long run(long seconds) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path dictionary = Files.writeString(folder.resolve("tokens.dict"), Tokens.dictionary());
        writeSeeds(seeds);
        return FuzzProcess.run(
                folder.resolve("jazzer.log"),
                seconds,
                List.of(
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.owner(),
                        "--target_method=" + target.name(),
                        "--instrumentation_includes=org.lantai.**",
                        "--hooks=true",
                        "--keep_going=" + MOST_FINDINGS,
                        "--reproducer_path=" + folder,
                        "-max_total_time=" + seconds,
                        "-max_len=65536",
                        "-timeout=90",
                        "-print_final_stats=1",
                        "-dict=" + dictionary,
                        "-artifact_prefix=" + folder + "/",
                        corpus.toString(),
                        seeds.toString()));
    }

    private void writeSeeds(Path to) throws IOException {
        List<byte[]> seeds = Seeds.of(Seeds.ALL, List.of(target.seeds().value()));
        for (int i = 0; i < seeds.size(); i++) {
            byte[] seed = seeds.get(i);
            Files.write(to.resolve("seed-" + i), Arrays.copyOf(seed, Math.min(seed.length, SEED)));
        }
    }
}
