package org.lantai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.pipeline.Cleaner;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;

/** Two invented documents with all that an archive indexes. */
final class SampleEntries {
    private static final String BRIDGE = """
            鹭渡大桥正式通车
            来源：云溪日报  2021-05-06 10:00  记者 陆文清
            　　5月6日上午，鹭渡大桥正式通车，云溪县县长沈知秋出席仪式。大桥全长二百余米，两岸往来只要三分钟。
            　　县交通运输局局长宋知微介绍，今年还要修建农村公路八十公里。
            """;

    private static final String LIBRARY = """
            青石镇图书馆新馆开放
            来源：霁州晚报  2022-03-21
            　　3月21日，青石镇图书馆新馆向读者开放，首日接待读者三百余人次，馆内藏书两万余册，另设少儿阅览室。
            """;

    private SampleEntries() {}

    /** One with an address, one known by its bytes. */
    static List<Entry> all() {
        return List.of(
                entry("bridge.txt", BRIDGE, Optional.of("http://news.yunxi.example/1.html")),
                entry("library.txt", LIBRARY, Optional.empty()));
    }

    private static Entry entry(String file, String text, Optional<String> address) {
        CapturedBytes bytes = CapturedBytes.copyOf(text.getBytes(UTF_8));
        Origin origin = new Origin(CapturePlace.ofFile(file), address, Optional.empty(), bytes.sha256());
        SourcePage page = new SourcePage(origin, PageFormat.TEXT, bytes, Optional.empty(), Sidecar.NONE, List.of());
        return new Summarizer(Vocabulary.none())
                .summarize(new Cleaner(Script.HANS).clean(page).document());
    }
}
