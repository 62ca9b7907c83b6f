package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.ledger.Ledger;
import org.lantai.model.DocumentId;
import org.lantai.model.TypedId;

/** An archive whose ids are typed by somebody: one document is shown, one was withdrawn. */
abstract class NotFoundArchive extends InBrowser {
    private static final String BRIDGE = """
            鹭渡大桥通车
            来源：云溪日报  2021-05-06 10:00
            　　5月6日上午，鹭渡大桥正式通车，干部群众都来看，头发花白的老渡工也来了。
            """;

    private static final String FERRY = """
            渡口的后来
            来源：云溪日报  2021-05-07 10:00
            　　渡船停在岸边，船工改做了护桥的人，每天从桥头走到桥尾。
            """;

    Path site;
    DocumentId bridge;
    DocumentId gone;

    @BeforeAll
    void build(@TempDir Path folder) {
        Archives.of(folder, "bridge.txt", BRIDGE, "ferry.txt", FERRY);
        Archives.write(folder.resolve("content/archive.yaml"), "title: 云溪存档\nalternate: [zh-Hant]\n");
        Archives.write(folder.resolve("content/captures/bridge.meta.yaml"), "url: https://yunxi.example/bridge\n");
        Archives.write(folder.resolve("content/captures/ferry.meta.yaml"), "url: https://yunxi.example/ferry\n");
        Archives.build(folder);
        Archives.write(
                folder.resolve("content/captures/ferry.meta.yaml"), "url: https://yunxi.example/ferry\nhide: true\n");
        Archives.build(folder);
        site = folder.resolve("site");
        bridge = id(folder, "yunxi.example/bridge");
        gone = id(folder, "yunxi.example/ferry");
    }

    private static DocumentId id(Path archive, String key) {
        List<DocumentId> ids = Ledger.read(archive).keys().entrySet().stream()
                .filter(row -> row.getValue().equals(key))
                .map(row -> new DocumentId(row.getKey()))
                .toList();
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    /** The id with its last character wrong. */
    static String mistyped(DocumentId id) {
        String text = id.value();
        String wrong = text.substring(0, 8) + (text.endsWith("7") ? '8' : '7');
        assertThat(TypedId.read(wrong).isMistyped()).isTrue();
        return wrong;
    }

    /** A sound id that no document has. */
    static DocumentId unknown() {
        return DocumentId.derive("nothing", 0);
    }
}
