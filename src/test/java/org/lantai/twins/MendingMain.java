package org.lantai.twins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lantai.pipeline.JoinedArchive;
import org.lantai.text.EnumWord;

/**
 * Writes an archive of damaged articles with witnesses below {@code target/mended}, mends it and says how well:
 *
 * <pre>mvn -q test-compile exec:java … org.lantai.twins.MendingMain SEED HALF ARTICLES</pre>
 */
public final class MendingMain {
    private MendingMain() {}

    /** Arguments: the seed, {@code dev}, {@code kept} or {@code fresh}, how many articles. */
    public static void main(String[] args) throws IOException {
        MendMeasure measure = measure(
                Long.parseLong(args[0]), EnumWord.read(Half.class, args[1]).orElseThrow(), Integer.parseInt(args[2]));
        System.out.println(measure.table());
    }

    static MendMeasure measure(long seed, Half half, int articles) throws IOException {
        Path folder = Path.of("target/mended", half.word() + "-" + seed);
        TwinsMain.delete(folder);
        List<HarmedArchive.Harmed> harmed = HarmedArchive.write(folder, seed, half, articles);
        return MendMeasure.of(harmed, JoinedArchive.of(folder));
    }
}
