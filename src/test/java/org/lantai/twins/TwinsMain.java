package org.lantai.twins;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.lantai.pipeline.JoinedArchive;
import org.lantai.text.EnumWord;

/**
 * Writes an archive of reprints and near-twins below {@code target/twins}, joins it and says how well:
 *
 * <pre>mvn -q test-compile exec:java … org.lantai.twins.TwinsMain SEED HALF [--failures KIND]</pre>
 */
public final class TwinsMain {
    /** How many captures an archive has. */
    static final int CAPTURES = 1000;

    private TwinsMain() {}

    /** Arguments: the seed, {@code dev}, {@code kept} or {@code fresh}; {@code --failures KIND} for the texts of what went wrong. */
    public static void main(String[] args) throws IOException {
        TwinReport report = report(
                Long.parseLong(args[0]), EnumWord.read(Half.class, args[1]).orElseThrow());
        System.out.println(report.table());
        if (args.length > 3) {
            System.out.println(report.failures(args[3]));
        }
    }

    static TwinReport report(long seed, Half half) throws IOException {
        Path folder = Path.of("target/twins", half.word() + "-" + seed);
        delete(folder);
        List<TwinCapture> captures = TwinArchive.write(folder, seed, half, CAPTURES);
        JoinedArchive joined = JoinedArchive.of(folder);
        return new TwinReport(TwinMeasure.of(captures, joined), joined);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
