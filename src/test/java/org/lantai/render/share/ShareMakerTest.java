package org.lantai.render.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Timeline;
import org.lantai.catalog.Timeline.Year;
import org.lantai.model.OutputFile;
import org.lantai.model.Sha256;
import org.lantai.render.SampleDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;

class ShareMakerTest {
    private static final int BAR = 0x8A8374;

    private static final Entry ENTRY = new Summarizer(Vocabulary.none())
            .summarize(SampleDocument.titled("题").says("文。").stored().document(), Collections.emptySortedMap());

    private static Year year(int year, int count) {
        return new Year(
                year,
                List.of(),
                IntStream.range(0, count).mapToObj(ShareMakerTest::entry).toList());
    }

    private static Entry entry(int number) {
        return ENTRY.with().key("sample/" + number).date(Optional.empty()).build();
    }

    private static OutputFile file(Year... years) {
        return new ShareMaker(new Timeline(List.of(years), List.of())).file();
    }

    private static BufferedImage image(Year... years) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file(years).content().toArray()));
    }

    /** How high the bars are, from left to right. */
    private static List<Integer> bars(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .map(x -> (int) IntStream.range(0, image.getHeight())
                        .filter(y -> (image.getRGB(x, y) & 0xFFFFFF) == BAR)
                        .count())
                .boxed()
                .toList();
    }

    private static List<Integer> heights(Year... years) throws IOException {
        List<Integer> all = bars(image(years));
        return IntStream.range(1, all.size())
                .filter(x -> all.get(x) > 0 && all.get(x - 1) == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void showsEachYearAsABar() throws IOException {
        assertThat(heights(year(2021, 4), year(2020, 1), year(2018, 2))).containsExactly(88, 44, 176);
    }

    @Test
    void oneDocumentAmongManyStillShows() throws IOException {
        assertThat(heights(year(2021, 900), year(2020, 1))).containsExactly(1, 176);
    }

    @Test
    void yearsShareABarWhereTheyAreTooMany() throws IOException {
        assertThat(heights(year(2131, 1), year(2000, 1))).hasSize(2);
        assertThat(heights(year(2132, 1), year(2001, 1), year(2000, 1))).containsExactly(176, 88);
    }

    @Test
    void anArchiveWithoutDatesHasTheSealAlone() throws IOException {
        assertThat(heights()).isEmpty();
        assertThat(image().getRGB(500, 200) & 0xFFFFFF).isEqualTo(0x9C2A1C);
    }

    @Test
    void isWhatNetworksShowWhole() throws IOException {
        assertThat(image().getWidth()).isEqualTo(1200);
        assertThat(image().getHeight()).isEqualTo(630);
        assertThat(file(year(2020, 1)).path()).isEqualTo("assets/share.png");
        assertThat(file(year(2020, 1)).content().toArray()).hasSizeLessThan(20_000);
    }

    /** The digest was taken where it was looked at; another machine or JDK has to come to the same. */
    @Test
    void isTheSameOnEveryMachine() {
        assertThat(Sha256.hex(file(year(2021, 4), year(2020, 1), year(2018, 2))
                        .content()
                        .toArray()))
                .isEqualTo("cf4a42774cb8e43237f72612fc17ec1c56b1dd2ed2ff8e61aa52f671dcabd91b");
    }
}
