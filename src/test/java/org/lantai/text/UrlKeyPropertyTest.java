package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What holds of the keys of all addresses. */
class UrlKeyPropertyTest {
    /** Addresses made of what has a meaning in addresses, most of them wrong. */
    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> starts = Arbitraries.of(
                "http://yunxi.example",
                "https://yunxi.example/",
                "http:/",
                "HTTPS:\\\\",
                "https://云溪.example/",
                "http://");
        Arbitrary<String> pieces = Arbitraries.of(
                "/",
                "//",
                "/.",
                "/..",
                "\\",
                "?",
                "&",
                "=",
                "#",
                "#/",
                "#!",
                "%",
                "%2",
                "%2F",
                "%2e",
                "%E6",
                "%e6",
                "月",
                "a",
                "b=1",
                "b=2",
                "from=20",
                "from=timeline",
                "/index.html",
                "/index",
                ".html",
                "/default.asp",
                ":",
                "80",
                ":8080",
                "@",
                "[",
                "]",
                "[::1]",
                ".",
                "xn--",
                "_",
                " ",
                "\t",
                "\uD800",
                "　",
                "'",
                "+",
                ";",
                "|");
        Arbitrary<String> rests = pieces.list().ofMaxSize(14).map(list -> String.join("", list));
        return Combinators.combine(starts, rests).as(String::concat);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "月", "春", "é", "e\u0301", "𠮷", "~", "-")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void aKeyIsItsOwnKey(@ForAll @From("addresses") String url) {
        Optional<String> key = UrlKey.of(url);
        assertThat(key.flatMap(k -> UrlKey.of("http://" + k))).isEqualTo(key);
    }

    @Property
    void aKeyOfAnythingIsItsOwnKey(@ForAll String rest) {
        String key = UrlKey.of("https://yunxi.example/" + rest).orElseThrow();
        assertThat(UrlKey.of("http://" + key)).hasValue(key);
    }

    @Property
    void nothingFails(@ForAll String anything) {
        assertThat(UrlKey.of(anything)).isNotNull();
        assertThat(UrlKey.of("http://" + anything)).isNotNull();
    }

    @Property(tries = 3000)
    void isPlainAsciiWithoutSpaces(@ForAll @From("addresses") String url) {
        assertThat(UrlKey.of(url).orElse("")).matches("[!-~]*");
    }

    @Property(tries = 3000)
    void whatHadAKeyHasOne(@ForAll @From("addresses") String url) {
        if (FormerUrlKey.of(url).isPresent()) {
            assertThat(UrlKey.of(url)).isPresent();
        }
    }

    @Property
    void isOneHoweverBytesAreWritten(@ForAll @From("words") String word) {
        String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8);
        assertThat(inAllPlaces(encoded.toLowerCase(Locale.ROOT)))
                .isEqualTo(inAllPlaces(encoded))
                .isEqualTo(inAllPlaces(word));
    }

    /** Of an encoding that nobody declares. */
    @Property
    void isOneHoweverBytesOfGbkAreWritten(@ForAll("han") String word) {
        String encoded = URLEncoder.encode(word, Charset.forName("GBK"));
        assertThat(inAllPlaces(encoded.toLowerCase(Locale.ROOT))).isEqualTo(inAllPlaces(encoded));
    }

    @Provide
    Arbitrary<String> han() {
        return Arbitraries.strings().withChars("云溪鹭渡").ofMinLength(1).ofMaxLength(4);
    }

    @Property
    void keepsApartWhatIsWrittenWithOtherCharacters(
            @ForAll @From("words") String one, @ForAll @From("words") String other) {
        Assume.that(!one.equals(other));
        assertThat(inAllPlaces(one)).doesNotContainAnyElementsOf(inAllPlaces(other));
    }

    private static List<String> inAllPlaces(String word) {
        return List.of(
                UrlKey.of("http://yunxi.example/p" + word).orElseThrow(),
                UrlKey.of("http://yunxi.example/?q=" + word).orElseThrow(),
                UrlKey.of("http://yunxi.example/#/" + word).orElseThrow());
    }

    @Property
    void isOneForBothFormsOfAChineseHost(@ForAll("han") String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        String key = UrlKey.of("http://" + name + ".example/a").orElseThrow();
        assertThat(key).startsWith("xn--");
        assertThat(UrlKey.of("http://" + encoded + "。EXAMPLE/a")).hasValue(key);
    }

    @Property
    void parametersStandInAnyOrder(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> values) {
        List<String> parameters = IntStream.range(0, values.size())
                .mapToObj(i -> "p" + i + "=" + values.get(i))
                .collect(Collectors.toCollection(ArrayList::new));
        Optional<String> key = key(parameters);
        Collections.reverse(parameters);
        assertThat(key(parameters)).isEqualTo(key);
    }

    @Property
    void parametersOfOneNameStandInTheirOrder(@ForAll @NotEmpty List<@IntRange(max = 9) Integer> values) {
        List<String> parameters = new ArrayList<>();
        values.forEach(value -> parameters.addAll(List.of("b=" + value, "a=" + value, "c=0")));
        String inOrder = values.stream().map(value -> "b=" + value).collect(Collectors.joining("&"));
        assertThat(key(parameters).orElseThrow()).contains("&" + inOrder + "&");
    }

    private static Optional<String> key(List<String> parameters) {
        return UrlKey.of("http://yunxi.example/a?" + String.join("&", parameters));
    }

    @Property
    void aRouteStaysAndHasAPath(
            @ForAll @From("words") String route, @ForAll("folders") String path, @ForAll("signs") String sign) {
        String key = UrlKey.of("http://yunxi.example" + path + sign + route).orElseThrow();
        assertThat(key).startsWith("yunxi.example/").contains(sign);
        assertThat(key.substring(0, key.indexOf('#')))
                .isEqualTo(UrlKey.of("http://yunxi.example" + path)
                        .map(k -> k.equals("yunxi.example") ? k + "/" : k)
                        .orElseThrow());
    }

    @Provide
    Arbitrary<String> folders() {
        return Arbitraries.of("", "/", "/index.html", "/a", "/a/", "/a/../", "/%2e");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("#/", "#!", "#!/");
    }
}
