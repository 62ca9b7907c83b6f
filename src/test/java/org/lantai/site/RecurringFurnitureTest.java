package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.edit.Rule;
import org.lantai.pipeline.BuildReport;

/** An archive with many captures of one host, on all of whose pages some lines recur. */
class RecurringFurnitureTest {
    private static final String[] VILLAGES = {"石磨", "南浦", "鹭渡", "青石", "茶园", "竹坞", "白沙", "柳湾"};

    @TempDir
    Path folder;

    @BeforeEach
    void capture() {
        Archives.empty(folder, "试验存档");
        for (int i = 0; i < VILLAGES.length; i++) {
            String village = VILLAGES[i] + "村";
            Archives.write(
                    folder.resolve("content/captures/" + i + ".meta.yaml"), "url: http://www.qinghe.example/" + i);
            Archives.write(
                    folder.resolve("content/captures/" + i + ".html"),
                    "<body><h1>" + village + "修渠记</h1><div><p>" + village + "的水渠有" + (i + 3) + "里长，去年秋天动工。</p><p>"
                            + (village + "的人说，水一来，心里就踏实了。").repeat(3) + "</p><p>青禾在线·看见每一条溪流</p></div></body>");
        }
    }

    @Test
    void isLeftOutAndCountedForItsHost() {
        BuildReport report = Archives.build(folder);

        assertThat(report.recurring()).containsOnlyKeys("qinghe.example").containsValue(8);
        assertThat(report.omissions()).containsEntry(Rule.FURNITURE_RECURRING, 8);
    }

    @Test
    void isTheSameWithAnyNumberOfThreads(@TempDir Path other) {
        Archives.copy(folder.resolve("content"), other.resolve("content"));
        Archives.build(folder, 1);
        Archives.build(other, 5);

        assertThat(Archives.digests(other.resolve("site"))).isEqualTo(Archives.digests(folder.resolve("site")));
    }
}
