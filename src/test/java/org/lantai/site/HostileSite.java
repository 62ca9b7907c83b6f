package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.lantai.model.ProblemKind;

/**
 * A site made of {@link HostileText}s, as a reader opens it: nothing of them may run, ask for anything or change what a page
 * is made of, with the Content Security Policy and without it.
 */
abstract class HostileSite extends InBrowser {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    /** What the demonstration archive has nowhere: marks of Markdown, and what scripts of the theme make. */
    private static final Set<String> ALSO_KNOWN = Set.of(
            "sup",
            "sup id",
            "hr",
            "mark",
            "button disabled",
            "section hidden",
            "li hidden",
            // What the script of citations makes.
            "button class",
            "button hidden",
            "select id",
            "span role",
            "ul aria-labelledby");

    /**
     * What is wrong with a page: elements and attributes that are not known, a script that stands in it, data that are none, an address that
     * is none of a page, an id given twice, something that swallowed its end.
     */
    private static final String ANATOMY = """
            names => {
              const wrong = [], ids = new Set(), known = new Set(names);
              const say = (what, element) => wrong.push(what + ' in ' + element.outerHTML.slice(0, 200));
              for (const element of document.querySelectorAll('*')) {
                const name = element.localName;
                if (!known.has(name)) { say(name, element); }
                if (name === 'script' && element.type === 'application/ld+json') {
                  try { JSON.parse(element.textContent); } catch (e) { say('no data', element); }
                } else if (name === 'script' && element.textContent) { say('text', element); }
                for (const { name: attribute, value } of element.attributes) {
                  if (!known.has(name + ' ' + attribute)) { say(name + ' ' + attribute, element); }
                  if (/^(href|src)$/.test(attribute)) {
                    const web = name === 'a' || /^(schema[.]dc|schema[.]dcterms|type)$/.test(element.rel);
                    const scheme = new URL(value, document.baseURI).protocol;
                    if (!(web ? /^(file|https?|mailto):$/ : /^file:$/).test(scheme)) { say(scheme, element); }
                  }
                  if (attribute === 'http-equiv' && value !== 'Content-Security-Policy') { say(value, element); }
                }
                if (element.id && ids.size === ids.add(element.id).size) { say('id twice', element); }
              }
              for (const name of ['html', 'head', 'head > title', 'body', 'main']) {
                const count = document.querySelectorAll(name).length;
                if (count !== 1) { wrong.push(count + ' times ' + name); }
              }
              if (!document.querySelector('body > footer.site-foot:last-child, body > main:only-child')) {
                wrong.push('no end');
              }
              return wrong;
            }
            """;

    /** What all tests of one run look at: building it takes as long as looking. */
    private record Built(Path folder, List<String> known) {
        static final Built ONCE = make();

        private static Built make() {
            try {
                Path folder = Archives.temporary("hostile");
                assertThat(HostileArchive.build(folder).problems()).noneMatch(p -> p.kind() == ProblemKind.PAGE_FAILED);
                copyWithoutPolicy(folder.resolve("site"), folder.resolve("bare"));
                return new Built(folder, anatomy());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path folder;
    Path site;
    /** The site without its policy, so that nothing but escaping protects its readers. */
    Path bare;

    private List<String> known;

    @BeforeAll
    void build() {
        known = Built.ONCE.known();
        folder = Built.ONCE.folder();
        site = folder.resolve("site");
        bare = folder.resolve("bare");
    }

    private static void copyWithoutPolicy(Path site, Path bare) throws IOException {
        Archives.copy(site, bare);
        for (Path page : Archives.pages(bare)) {
            Files.writeString(page, Files.readString(page).replaceFirst(POLICY, ""));
        }
    }

    /** All elements, and all attributes behind their elements, that the demonstration archive has. */
    private static List<String> anatomy() throws IOException {
        Set<String> known = new TreeSet<>(ALSO_KNOWN);
        for (Path page : Archives.pages(Archives.DEMONSTRATION_SITE)) {
            for (Element element : Jsoup.parse(page.toFile()).select("*")) {
                known.add(element.normalName());
                for (Attribute attribute : element.attributes()) {
                    known.add(element.normalName() + " " + attribute.getKey());
                }
            }
        }
        return List.copyOf(known);
    }

    @Override
    boolean isOurs(String url) {
        return url.startsWith(folder.toUri().toString());
    }

    @BeforeEach
    void watch() {
        page.addInitScript(HostileText.CANARY);
    }

    /** What is wrong with a page that is open. */
    final List<String> wrong(Frame frame) {
        List<?> wrong = (List<?>) frame.evaluate(ANATOMY, known);
        return wrong.stream().map(w -> frame.url() + ": " + w).toList();
    }
}
