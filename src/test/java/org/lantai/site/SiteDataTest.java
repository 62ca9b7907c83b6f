package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.CapturedBytes;
import org.lantai.model.DocumentId;
import org.lantai.model.Sha256;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** What a site has for programs: right, whole, and nothing in it that is not published. */
class SiteDataTest {
    private static final String BASE = "https://archive.example/yunxi/";
    private static final String FERRY =
            DocumentId.derive("yunxi.example/ferry", 0).value();
    private static final String SCHOOL =
            DocumentId.derive("yunxi.example/school", 0).value();
    private static final String SETTINGS =
            "title: 试验存档\nbaseUrl: " + BASE + "\npublisher: 云溪县图书馆\nalternate: [zh-Hant]\n";

    @TempDir
    Path archive;

    @BeforeEach
    void build() {
        Archives.of(
                archive,
                "ferry.html",
                "<h1>@渡口旧闻</h1><p>渡口的船工姓陆，撑了四十年的篙。</p><p>两岸的人都认得他，逢年过节总有人送来米酒。</p>",
                "ferry.meta.yaml",
                """
                url: http://yunxi.example/ferry
                date: 2019-03-05
                authors: [陆三元, 乔木生]
                captured: 2025-11-02T08:30
                corrections:
                  - {find: 米酒, replace: 黄酒, why: 据口述}
                """,
                "school.html",
                "<h1>学堂旧闻</h1><p>学堂设在文庙里，先生只有一位，学生来自七个村。</p>",
                "school.meta.yaml",
                "url: http://yunxi.example/school\ncaptured: 2025-11-01\n",
                "bamboo.html",
                "<h1>竹编旧闻</h1><p>竹编要选三年的毛竹，剖成薄篾，在灶上熏过才不生虫。</p>");
        Archives.write(archive.resolve("content/archive.yaml"), SETTINGS);
        Archives.build(archive, 1);
    }

    private Path file(String path) {
        return archive.resolve("site").resolve(path);
    }

    private String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(text(path));
    }

    private List<JsonNode> lines(String path) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text(path).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private List<CSVRecord> table(String path) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                text(path).replace("\uFEFF", ""),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private List<Path> data() throws IOException {
        try (Stream<Path> all = Files.walk(file("data"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The lines that describe documents, each behind the name of its file. */
    private Set<String> documentLines() throws IOException {
        Set<String> lines = new HashSet<>();
        for (Path file : data()) {
            String name = file("data").relativize(file).toString();
            if (name.matches(".*\\.(csv|jsonl)")) {
                Files.readAllLines(file).forEach(line -> lines.add(name + " " + line));
            }
        }
        return lines;
    }

    private BuildReport release(String day) {
        BuildOptions options =
                new BuildOptions(Optional.empty(), 1, false, Optional.of(new BuildOptions.Release(day, "")));
        return new SiteBuilder(options, Progress.NONE).build(archive);
    }

    @Test
    void theTableTellsWhatIsKnownOfEachDocument() throws IOException {
        assertThat(Files.readAllBytes(file("data/documents.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        List<CSVRecord> rows = table("data/documents.csv");
        assertThat(rows).extracting(row -> row.get("id")).hasSize(3).isSorted();
        assertThat(rows)
                .filteredOn(row -> row.get("id").equals(FERRY))
                .singleElement()
                .satisfies(row -> assertThat(row.toMap())
                        .containsEntry("address", BASE + "d/" + FERRY + "/")
                        .containsEntry("title", "'@渡口旧闻")
                        .containsEntry("kind", "article")
                        .containsEntry("date", "2019-03-05")
                        .containsEntry("authors", "陆三元; 乔木生")
                        .containsEntry("original", "http://yunxi.example/ferry")
                        .containsEntry("captured", "2025-11-02T08:30")
                        .containsEntry("changed", "2025-11-02T08:30")
                        .containsEntry("version", ""));
        assertThat(lines("data/documents.jsonl"))
                .filteredOn(line -> line.path("id").asText().equals(FERRY))
                .singleElement()
                .satisfies(line -> assertThat(line.path("title").asText()).isEqualTo("@渡口旧闻"))
                .satisfies(line -> assertThat(line.path("authors").toString()).isEqualTo("[\"陆三元\",\"乔木生\"]"))
                .satisfies(line -> assertThat(line.path("version").isNull()).isTrue());
    }

    @Test
    void everyTextIsFoundByItsId() throws IOException {
        for (JsonNode document : lines("data/documents.jsonl")) {
            String id = document.path("id").asText();
            assertThat(lines("data/texts/" + id.substring(0, 2) + ".jsonl"))
                    .filteredOn(line -> line.path("id").asText().equals(id))
                    .singleElement()
                    .satisfies(line -> assertThat(line.path("digest")).isEqualTo(document.path("digest")));
        }
    }

    @Test
    void anEditNamesTheBlockOfThePageThatShowsIt() throws IOException {
        JsonNode edit = lines("data/edits/" + FERRY.substring(0, 2) + ".jsonl").get(0);
        assertThat(edit.path("rule").asText()).isEqualTo("curator.correction");
        assertThat(edit.path("before").asText()).isEqualTo("米酒");
        assertThat(edit.path("after").asText()).isEqualTo("黄酒");
        Document page = Jsoup.parse(text("d/" + FERRY + "/index.html"));
        assertThat(page.getElementById(edit.path("block").asText()))
                .extracting(Element::text)
                .asString()
                .contains("黄酒");
    }

    @Test
    void aChangedDocumentChangesOnlyItsOwnLines() throws IOException {
        Set<String> before = documentLines();
        Archives.write(
                archive.resolve("content/captures/ferry.html"),
                "<h1>@渡口旧闻</h1><p>渡口的船工姓陆，撑了五十年的篙。</p><p>两岸的人都认得他，逢年过节总有人送来米酒。</p>");
        Archives.build(archive, 1);
        Set<String> after = documentLines();
        Set<String> changed = new HashSet<>(before);
        changed.addAll(after);
        Set<String> same = new HashSet<>(before);
        same.retainAll(after);
        changed.removeAll(same);
        assertThat(changed)
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.contains(FERRY))
                .extracting(line -> line.split("[/ ]")[0])
                .contains("documents.csv", "documents.jsonl", "texts");
    }

    @Test
    void buildsOnAnyNumberOfThreadsAreTheSame(@TempDir Path other) {
        Archives.copy(archive.resolve("content"), other.resolve("content"));
        Archives.build(other, 4);
        assertThat(Archives.differences(archive.resolve("site"), other.resolve("site")))
                .isEmpty();
    }

    @Test
    void whatIsWithheldIsNotTold() throws IOException {
        Archives.write(archive.resolve("content/archive.yaml"), SETTINGS + "captures: withhold\n");
        Archives.write(
                archive.resolve("content/captures/school.meta.yaml"),
                "url: http://yunxi.example/school\nhide: completely\n");
        Files.delete(archive.resolve("content/captures/bamboo.html"));
        Archives.build(archive, 1);
        for (Path file : data()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("学堂", "文庙", "竹编", "content/", "ferry.html", "yunxi.example/school");
        }
        assertThat(table("data/documents.csv")).extracting(row -> row.get("id")).containsExactly(FERRY);
        assertThat(table("data/ledger.csv"))
                .filteredOn(row -> row.get("kind").equals("document"))
                .extracting(row -> row.get("status"))
                .containsExactlyInAnyOrder("shown", "withdrawn", "withdrawn");
    }

    @Test
    void everyAddressOfTheLedgerIsAPageOfTheSite() throws IOException {
        release("2027-03-01");
        List<CSVRecord> rows = table("data/ledger.csv");
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(file(row.get("address") + "index.html")).exists());
        assertThat(rows)
                .extracting(row -> row.get("kind") + " " + row.get("address"))
                .contains("document d/" + FERRY + "/", "version d/" + FERRY + "/v1/");
        assertThat(rows).extracting(row -> row.get("address")).isSorted();
    }

    @Test
    void documentsThatWereJoinedLeadToTheWhole() throws IOException {
        Archives.write(
                archive.resolve("content/captures/school.meta.yaml"),
                "url: http://yunxi.example/school\nsameAs: ferry.html!\n");
        Archives.build(archive, 1);
        assertThat(table("data/ledger.csv"))
                .filteredOn(row -> row.get("kind").equals("witness"))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.get("address"), row.get("target")))
                        .containsExactlyInAnyOrder("d/" + SCHOOL + "/", "d/" + FERRY + "/"));
    }

    @Test
    void theDataPackageIsValidAndDescribesWhatIsThere() throws IOException {
        assertThat(faults("data-package.json", text("data/datapackage.json"))).isEmpty();
        for (JsonNode resource : json("data/datapackage.json").path("resources")) {
            long bytes = 0;
            List<String> paths = new ArrayList<>();
            (resource.path("path").isArray() ? resource.path("path") : List.of(resource.path("path")))
                    .forEach(path -> paths.add(path.asText()));
            for (String path : paths) {
                bytes += Files.size(file("data/" + path));
            }
            assertThat(resource.path("bytes").asLong()).isEqualTo(bytes);
            if (resource.has("hash")) {
                assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + digest("data/" + paths.get(0)));
            }
            if (resource.has("schema")) {
                assertThat(faults("tabular-data-resource.json", resource.toString()))
                        .isEmpty();
                assertThat(table("data/" + paths.get(0)).get(0).getParser().getHeaderNames())
                        .isEqualTo(resource.path("schema").path("fields").findValuesAsText("name"));
            }
        }
    }

    /** By the profiles of Data Package 1, which lie in the resources of this room with their licence. */
    private static List<String> faults(String profile, String json) throws IOException {
        try (InputStream in = SiteDataTest.class.getResourceAsStream("/org/lantai/data/" + profile)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private String digest(String path) throws IOException {
        return CapturedBytes.copyOf(Files.readAllBytes(file(path))).sha256();
    }

    @Test
    void theResearchCrateHasWhatItsSpecificationDemands() throws IOException {
        JsonNode crate = json("ro-crate-metadata.json");
        assertThat(crate.path("@context").asText()).isEqualTo("https://w3id.org/ro/crate/1.2/context");
        TreeMap<String, JsonNode> entities = new TreeMap<>();
        crate.path("@graph").forEach(entity -> entities.put(entity.path("@id").asText(), entity));
        assertThat(entities).hasSize(crate.path("@graph").size());
        JsonNode descriptor = Objects.requireNonNull(entities.get("ro-crate-metadata.json"));
        assertThat(descriptor.path("@type").asText()).isEqualTo("CreativeWork");
        assertThat(descriptor.path("about").path("@id").asText()).isEqualTo("./");
        JsonNode root = Objects.requireNonNull(entities.get("./"));
        assertThat(root.path("@type").asText()).isEqualTo("Dataset");
        assertThat(root.path("datePublished").asText()).isEqualTo("2025-11-02T08:30");
        assertThat(List.of("name", "description", "license"))
                .allSatisfy(name -> assertThat(root.path(name).asText()).isNotBlank());
        assertThat(root.path("hasPart").findValuesAsText("@id"))
                .contains("data/documents.csv", "data/texts/")
                .allSatisfy(id -> assertThat(file(id)).exists())
                .allSatisfy(id -> assertThat(entities).containsKey(id));
        for (JsonNode entity : entities.values()) {
            if (entity.has("sha256")) {
                assertThat(entity.path("sha256").asText())
                        .isEqualTo(digest(entity.path("@id").asText()));
            }
        }
        assertThat(Jsoup.parse(text("ro-crate-preview.html")).text()).contains("试验存档", "云溪县图书馆", "data/documents.csv");
    }

    @Test
    void theSitemapKnowsTheFileAndTheChangeOfEachDocument() throws IOException {
        Document map = Jsoup.parse(text("sitemap.xml"), "", Parser.xmlParser());
        assertThat(map.select("urlset > rs|md").attr("at")).isEqualTo("2025-11-02");
        List<Element> documents = map.select("url:has(rs|md)");
        assertThat(documents).hasSize(3);
        for (Element url : documents) {
            String path = url.select("loc").text().substring(BASE.length()) + "index.html";
            Element resource = Objects.requireNonNull(url.select("rs|md").first());
            assertThat(resource.attr("hash")).isEqualTo("sha-256:" + digest(path));
            assertThat(Long.parseLong(resource.attr("length"))).isEqualTo(Files.size(file(path)));
        }
        assertThat(map.select("url:has(loc:contains(" + FERRY + ")) > lastmod").text())
                .isEqualTo("2025-11-02");
        assertThat(map.select("lastmod")).hasSize(2);
    }

    @Test
    void theFeedTellsAReleaseAsTheChange() throws IOException {
        assertThat(feed(FERRY)).containsExactly("2019-03-05T00:00:00+08:00", "2025-11-02T08:30:00+08:00");
        assertThat(feed(SCHOOL)).containsExactly("", "2025-11-01T00:00:00+08:00");
        release("2027-03-01");
        assertThat(feed(FERRY)).containsExactly("2019-03-05T00:00:00+08:00", "2027-03-01T00:00:00+08:00");
        assertThat(table("data/documents.csv"))
                .extracting(row -> row.get("version") + " " + row.get("changed"))
                .containsOnly("1 2027-03-01");
    }

    private List<String> feed(String id) throws IOException {
        Element entry = Jsoup.parse(text("feed.xml"), "", Parser.xmlParser())
                .select("entry:has(id:contains(" + id + "))")
                .first();
        return entry == null
                ? List.of()
                : List.of(
                        entry.select("published").text(),
                        entry.select("updated").text());
    }

    @Test
    void theDigestOnItsPageIsThatOfAllOtherLinesOfTheManifest() throws IOException {
        BuildReport report = Archives.build(archive, 1);
        String others = text("manifest-sha256.txt")
                .lines()
                .filter(line -> !line.matches(".*  data/.*index\\.html$"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertThat(report.digest()).isEqualTo(Sha256.hex(others.getBytes(StandardCharsets.UTF_8)));
        for (String page : List.of("data/index.html", "data/zh-Hant/index.html")) {
            assertThat(Jsoup.parse(text(page)).select("code.digest").text()).isEqualTo(report.digest());
            assertThat(text("manifest-sha256.txt")).contains(digest(page) + "  " + page + "\n");
        }
    }

    @Test
    void withoutAnAddressOfItsOwnAddressesAreThoseInTheSite() throws IOException {
        Archives.write(archive.resolve("content/archive.yaml"), "title: 试验存档\n");
        Archives.build(archive, 1);
        assertThat(table("data/documents.csv"))
                .extracting(row -> row.get("address"))
                .contains("d/" + FERRY + "/");
        assertThat(faults("data-package.json", text("data/datapackage.json"))).isEmpty();
    }
}
