package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;
import org.lantai.model.PartialDate;

class ClosingSignatureTest {
    private final ClosingSignature signature = new ClosingSignature(new PrintedNames());

    private static List<Block> text(String... lines) {
        return Stream.of(lines)
                .map(line -> (Block) new Block.Paragraph(List.of(new Inline.Text(line))))
                .toList();
    }

    @Test
    void anOfficeAndBelowItTheDay() {
        Imprint signed = signature.read(text("请遵照执行。", "青禾县统计局", "2024年3月1日"));

        assertThat(signed.source()).contains("青禾县统计局");
        assertThat(signed.date()).map(PartialDate::toString).contains("2024-03-01");
    }

    @Test
    void onOneLineAndBeforeAnAnnex() {
        Imprint signed = signature.read(text("请遵照执行。", "青禾縣政府　　二〇二四年三月一日", "附件：名單"));

        assertThat(signed.source()).contains("青禾縣政府");
        assertThat(signed.date()).map(PartialDate::toString).contains("2024-03-01");
    }

    @Test
    void theDayAloneOnTheLastLineOnly() {
        assertThat(signature.read(text("江水一直流。", "2024年3月1日")).date()).isPresent();
        assertThat(signature.read(text("2024年3月1日", "江水一直流。")).date()).isEmpty();
    }

    @Test
    void aSentenceIsNoOffice() {
        assertThat(signature.read(text("会议昨日在县水利局召开。", "2024年3月1日", "完")).date())
                .isEmpty();
    }

    @Test
    void notFurtherFromTheEndThanTwelveLines() {
        List<String> lines = new ArrayList<>(List.of("青禾县统计局", "2024年3月1日"));
        lines.addAll(Collections.nCopies(11, "表一"));
        assertThat(signature.read(text(lines.toArray(String[]::new))).date()).isPresent();
        lines.add("表一");
        assertThat(signature.read(text(lines.toArray(String[]::new))).date()).isEmpty();
    }

    @Test
    void countsWhereNothingElseSaysIt() {
        Metadata known = Metadata.NONE.withSource(Optional.of("青禾日报"));
        Metadata filled = signature.fill(known, text("青禾县统计局", "2024年3月1日"));

        assertThat(filled.source()).contains("青禾日报");
        assertThat(filled.date()).map(PartialDate::toString).contains("2024-03-01");
        assertThat(filled.foundIn()).containsEntry("date", "printed");
    }
}
