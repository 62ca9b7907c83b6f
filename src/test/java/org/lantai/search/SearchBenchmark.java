package org.lantai.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.OutputFile;

/**
 * Our search beside Pagefind and beside a one-file index as Material for MkDocs makes it, over the same site, in one run:
 * 50 phrases drawn from its texts, each typed as it stands into a page that has nothing loaded yet.
 *
 * <p>Run with {@code mvn test -Dtest=SearchBenchmark -Dbench=true -Dbench.site=SITE -Dbench.npm=FOLDER}, after {@code npm
 * install pagefind@1.6 lunr@2} in that folder; ours alone without {@code bench.npm}. {@code bench.lunr} is how many phrases
 * the one file is asked for. Prints a table and asserts nothing, since machines differ. Material cuts Chinese into words
 * with jieba while it builds; here ICU's dictionary does, which browsers have.
 */
@EnabledIfSystemProperty(named = "bench", matches = "true")
class SearchBenchmark {
    private static final int PHRASES = 50;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    /** Asks for more results until the document is among them or there are no more. */
    private static final String READ_ON = """
            async id => {
              const more = document.getElementById('more'), list = document.getElementById('results');
              const told = document.getElementById('told');
              while (!more.hidden && !list.querySelector(`a[href*="d/${id}/"]`)) {
                const shown = list.children.length;
                more.click();
                while (list.children.length === shown && !more.hidden) { await new Promise(r => setTimeout(r)); }
              }
            }""";

    private static final String PAGEFIND = """
            async q => {
              const start = performance.now();
              const pagefind = await import('/pagefind/pagefind.js');
              window.found = (await pagefind.search(q)).results;
              const first = await Promise.all(window.found.slice(0, 10).map(r => r.data()));
              return [performance.now() - start, first.map(d => d.url).join(' ')];
            }""";

    private static final String PAGEFIND_REST = """
            async () => (await Promise.all(window.found.slice(10, 5000).map(r => r.data()))).map(d => d.url).join(' ')""";

    private static final String ONE_FILE = """
            async q => {
              const start = performance.now();
              const words = new Intl.Segmenter('zh', { granularity: 'word' });
              const cut = text => [...words.segment(text)].filter(s => s.isWordLike).map(s => s.segment);
              const docs = await (await fetch('/one-file/search_index.json')).json();
              const index = lunr(function () {
                this.ref('location');
                this.field('title', { boost: 1000 });
                this.field('text');
                this.pipeline.reset();
                this.searchPipeline.reset();
                docs.forEach(d => this.add({ location: d.location, title: cut(d.title).join(' '), text: cut(d.text).join(' ') }));
              });
              const found = index.query(query => cut(q).forEach(term => query.term(term.toLowerCase(), { presence: 1 })));
              return [performance.now() - start, found.map(r => r.ref).join(' ')];
            }""";

    private final Path site = Path.of(System.getProperty("bench.site", "site"));
    private final Optional<Path> npm =
            Optional.ofNullable(System.getProperty("bench.npm")).map(Path::of);

    private final AtomicLong sent = new AtomicLong();

    @TempDir
    Path work;

    /** A page of the site: the folder of its id, the year and the source that a reader can filter by, and its lines. */
    private record Text(String id, String title, String year, String source, List<String> lines) {}

    private record Phrase(String text, Text in) {
        String id() {
            return in.id();
        }
    }

    /** What came of one phrase. */
    private record Answer(double milliseconds, long bytes, List<String> found) {}

    private interface Engine {
        Answer ask(Browser browser, Phrase phrase);
    }

    @Test
    void compare() throws IOException, InterruptedException {
        List<Text> texts = texts();
        List<Phrase> phrases = phrases(texts);
        say("documents %d, characters %d", texts.size(), characters(texts));
        buildOurs(texts);
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            measure("ours", browser, phrases, this::ours);
            if (npm.isPresent()) {
                others(npm.get(), browser, texts, phrases);
            }
        }
    }

    private void others(Path npm, Browser browser, List<Text> texts, List<Phrase> phrases)
            throws IOException, InterruptedException {
        buildPagefind(npm);
        buildOneFile(npm, texts);
        HttpServer server = serve();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            measure(
                    "pagefind",
                    browser,
                    phrases,
                    (b, q) -> evaluate(b, address + "/blank.html", q.text(), PAGEFIND, PAGEFIND_REST));
            measure(
                    "one file",
                    browser,
                    phrases.subList(0, Integer.getInteger("bench.lunr", 5)),
                    (b, q) -> evaluate(b, address + "/one-file/index.html", q.text(), ONE_FILE, "() => ''"));
        } finally {
            server.stop(0);
        }
    }

    private List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> folders = Files.list(site.resolve("d"))) {
            for (Path folder : folders.sorted().toList()) {
                Document page = Jsoup.parse(folder.resolve("index.html").toFile(), "UTF-8");
                if (!page.select(".notice.joined").isEmpty()) {
                    continue; // Another capture of a text that is found at its own address.
                }
                page.select("del, a.mark").remove();
                List<String> lines = page.select(".text > .block").eachText();
                String date = page.select(".imprint time").attr("datetime");
                texts.add(new Text(
                        folder.getFileName().toString(),
                        page.select("h1").text(),
                        date.length() < 4 ? "" : date.substring(0, 4),
                        page.select(".imprint a[href*=sources]").text(),
                        lines));
            }
        }
        return texts;
    }

    private static List<Phrase> phrases(List<Text> texts) {
        Random random = new Random(20230721);
        List<Phrase> phrases = new ArrayList<>();
        while (phrases.size() < PHRASES) {
            Text text = texts.get(random.nextInt(texts.size()));
            String line = text.lines().isEmpty()
                    ? ""
                    : text.lines().get(random.nextInt(text.lines().size()));
            int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
            if (line.length() >= length) {
                int start = random.nextInt(line.length() - length + 1);
                phrases.add(new Phrase(line.substring(start, start + length), text));
            }
        }
        return phrases;
    }

    /** The index alone, from texts in memory to files, on one thread. */
    private void buildOurs(List<Text> texts) {
        Path folder = work.resolve("ours");
        // Time of the processor, since a machine has other things to do as well.
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        try (PassageIndex index = new PassageIndex(file -> write(folder, file))) {
            int[] starts = new int[texts.size() + 1];
            for (int i = 0; i < texts.size(); i++) {
                Text text = texts.get(i);
                List<DocumentText.Block> blocks = text.lines().stream()
                        .map(line -> new DocumentText.Block("p00000000", line))
                        .toList();
                starts[i + 1] = starts[i]
                        + index.add(
                                i,
                                List.of(new DocumentText(
                                        "zh-Hans", text.id(), text.title(), "", "", List.of(), blocks)));
            }
            index.finish(starts);
        }
        say("ours: built in %.1f s of one processor", (thread.getCurrentThreadCpuTime() - start) / 1e9);
        say("ours: index and texts %,d bytes (as in the site)", size(site.resolve("search")));
    }

    private static void write(Path folder, OutputFile file) {
        try {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void buildPagefind(Path npm) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "/usr/bin/time",
                        "-f",
                        "pagefind: %M KB of memory at most, %U s of processors",
                        npm.resolve("node_modules/.bin/pagefind").toString(),
                        "--site",
                        site.toString(),
                        "--glob",
                        "d/*/index.html",
                        "--root-selector",
                        "article",
                        "--output-path",
                        work.resolve("pagefind").toString())
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        log.lines()
                .filter(line -> line.contains("memory") || line.contains("Running Pagefind"))
                .forEach(SearchBenchmark::say);
        say("pagefind: index %,d bytes", size(work.resolve("pagefind")));
    }

    private void buildOneFile(Path npm, List<Text> texts) throws IOException {
        List<Map<String, String>> docs = new ArrayList<>();
        texts.forEach(text -> docs.add(Map.of(
                "location", "d/" + text.id() + "/", "title", text.title(), "text", String.join("\n", text.lines()))));
        Path folder = Files.createDirectories(work.resolve("one-file"));
        byte[] json = new com.fasterxml.jackson.databind.json.JsonMapper().writeValueAsBytes(docs);
        Files.write(folder.resolve("search_index.json"), json);
        Files.copy(npm.resolve("node_modules/lunr/lunr.js"), folder.resolve("lunr.js"));
        Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>x</title><script src=lunr.js></script>");
        say("one file: %,d bytes, all of them for the first query", json.length);
    }

    private HttpServer serve() throws IOException {
        Files.writeString(work.resolve("blank.html"), "<!DOCTYPE html><html lang=zh-Hans><title>x</title>");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = work.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            String name = file.toString();
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            name.endsWith("js")
                                    ? "text/javascript"
                                    : name.endsWith("html") ? "text/html; charset=utf-8" : "application/octet-stream");
            byte[] body = there ? Files.readAllBytes(file) : new byte[0];
            sent.addAndGet(body.length);
            exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    /**
     * Types the phrase, and types it again among the texts of the document's year and source: a phrase that stands in
     * thousands of texts has its document on the thousandth page of results.
     */
    private Answer ours(Browser browser, Phrase phrase) {
        List<String> loaded = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onRequest(request -> loaded.add(request.url()));
            String query = site.resolve("search/index.html").toUri() + "?q=" + encode(phrase.text());
            page.navigate(query);
            await(page);
            long bytes = loaded.stream().mapToLong(SearchBenchmark::size).sum();
            if (Boolean.getBoolean("bench.files")) {
                loaded.forEach(url -> say("%,d %s", size(url), url));
            }
            double time = ((Number) page.evaluate("""
                    async () => {
                      const start = performance.now();
                      document.getElementById('search').requestSubmit();
                      while (document.getElementById('told').textContent.includes('…')) { await 0; await new Promise(r => setTimeout(r)); }
                      return performance.now() - start;
                    }""")).doubleValue();
            List<String> found = new ArrayList<>(links(page));
            String year = phrase.in().year();
            page.navigate(query + "&source=" + encode(phrase.in().source())
                    + (year.isEmpty() ? "" : "&from=" + year + "&to=" + year));
            await(page);
            page.evaluate(READ_ON, phrase.id());
            found.addAll(links(page));
            return new Answer(time, bytes, found);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void await(Page page) {
        page.waitForFunction("() => !document.getElementById('told').textContent.includes('…')");
    }

    private static List<String> links(Page page) {
        return page.locator("#results h2 a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
    }

    /** The bytes are counted where they are sent: some are loaded by a worker of the page. */
    private Answer evaluate(Browser browser, String address, String phrase, String script, String rest) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(600_000);
            long before = sent.get();
            page.navigate(address);
            List<?> answer = (List<?>) page.evaluate(script, phrase);
            long bytes = sent.get() - before;
            String found = answer.get(1) + " " + page.evaluate(rest);
            return new Answer(((Number) answer.get(0)).doubleValue(), bytes, List.of(found.split(" ")));
        }
    }

    private static void measure(String name, Browser browser, List<Phrase> phrases, Engine engine) {
        int found = 0;
        int first = 0;
        List<Double> times = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Answer answer = engine.ask(browser, phrase);
            String id = "d/" + phrase.id() + "/";
            boolean there = answer.found().stream().anyMatch(url -> url.contains(id));
            found += there ? 1 : 0;
            first += answer.found().stream().limit(10).anyMatch(url -> url.contains(id)) ? 1 : 0;
            times.add(answer.milliseconds());
            bytes.add(answer.bytes());
            if (Boolean.getBoolean("bench.files")) {
                say("%,d bytes, %.0f ms: %s", answer.bytes(), answer.milliseconds(), phrase.text());
            }
            if (!there) {
                say("%s: missed %s of %s", name, phrase.text(), phrase.id());
            }
        }
        times.sort(null);
        bytes.sort(null);
        int last = phrases.size() - 1;
        say(
                "%s: found %d of %d, among the first ten %d; bytes %,d median, %,d at most; ms %.0f median, %.0f at most",
                name,
                found,
                phrases.size(),
                first,
                bytes.get(last / 2),
                bytes.get(last),
                times.get(last / 2),
                times.get(last));
    }

    private static long characters(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> text.lines().stream())
                .mapToLong(String::length)
                .sum();
    }

    private static long size(String url) {
        return url.startsWith("file:")
                ? Path.of(URI.create(url.replaceAll("[?#].*", ""))).toFile().length()
                : 0;
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
