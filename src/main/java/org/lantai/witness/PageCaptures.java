package org.lantai.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.Sidecar.Claim;
import org.lantai.subjects.Entry;

/**
 * Which captures are captures of one page, told by their key, and which of these are one article. The newest that is whole
 * is the document, the others are its witnesses. Where one of them is withheld the whole document is: a later capture of a
 * withheld page must not publish it.
 *
 * @param documents one entry for each article, by the key of its address
 * @param witnesses for the key of each document that is shown and has further captures, those, newest first
 * @param parted the keys of articles of one address that the archivist parted
 * @param settled what sidecars say of captures of one address, as far as it is obeyed
 * @param problems a note for each document with several captures, a warning for what was captured later and is not shown
 */
record PageCaptures(
        List<Entry> documents,
        Map<String, List<Witness>> witnesses,
        List<Keys> parted,
        Set<Claim> settled,
        List<Problem> problems) {

    /** Two documents, and the sidecar's word that they are two. */
    record Keys(String one, String other, Claim claim) {}

    /** Groups the captures, whatever order they come in. */
    static PageCaptures of(Collection<Entry> entries, Evidence evidence) {
        Map<String, List<Entry>> byKey =
                entries.stream().collect(Collectors.groupingBy(Entry::key, TreeMap::new, Collectors.toList()));
        Grouping grouping = new Grouping(evidence);
        byKey.values()
                .forEach(captures -> grouping.add(
                        captures.stream().sorted(Entry.OLDEST_FIRST).toList()));
        return grouping.pages();
    }

    /** One grouping at work. */
    private static final class Grouping {
        private final Evidence evidence;
        private final AddressKeys keys;
        private final Map<Origin, List<Ruling>> rulings;
        private final List<Entry> documents = new ArrayList<>();
        private final Map<String, List<Witness>> witnesses = new HashMap<>();
        private final List<Keys> parted = new ArrayList<>();
        private final Set<Claim> settled = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Grouping(Evidence evidence) {
            this.evidence = evidence;
            this.keys = new AddressKeys(evidence);
            this.rulings = AddressClaims.byCapture(evidence.rulings());
        }

        PageCaptures pages() {
            return new PageCaptures(documents, witnesses, parted, settled, problems);
        }

        /** @param captures all of one address, oldest first */
        void add(List<Entry> captures) {
            if (captures.size() == 1) {
                documents.add(captures.get(0).withKey(keys.of(List.of(captures)).get(0)));
                return;
            }
            AddressClaims claims = AddressClaims.of(captures, evidence, rulings);
            AddressArticles told = new AddressArticles(captures, evidence, claims);
            List<PageArticle> articles = articles(captures, told, claims);
            articles.forEach(this::add);
            settle(captures, articles, claims);
            problems.addAll(new AddressReport(captures, told, claims).furtherArticles(articles));
        }

        private List<PageArticle> articles(List<Entry> captures, AddressArticles told, AddressClaims claims) {
            List<List<Entry>> articles = told.articles().stream()
                    .map(article -> article.stream().map(captures::get).toList())
                    .toList();
            List<String> named = keys.of(articles);
            Set<Entry> confirmed = claims.confirmed(captures);
            return IntStream.range(0, articles.size())
                    .mapToObj(i ->
                            PageArticle.of(named.get(i), articles.get(i), AddressText.of(articles.get(i), confirmed)))
                    .toList();
        }

        private void add(PageArticle article) {
            documents.add(article.document());
            if (article.captures().size() > 1) {
                problems.addAll(AddressReport.joined(article));
            }
            List<Witness> others = article.witnesses();
            if (!others.isEmpty()) {
                witnesses.put(article.key(), others);
            }
        }

        /** Of captures that are two for all that a sidecar says that they are one, the documents are asked. */
        private void settle(List<Entry> captures, List<PageArticle> articles, AddressClaims claims) {
            claims.parted().forEach(said -> {
                settled.add(said.claim());
                parted.add(new Keys(
                        key(captures.get(said.one()), articles),
                        key(captures.get(said.other()), articles),
                        said.claim()));
            });
            claims.joined().stream()
                    .filter(said ->
                            key(captures.get(said.one()), articles).equals(key(captures.get(said.other()), articles)))
                    .forEach(said -> settled.add(said.claim()));
        }

        private static String key(Entry capture, List<PageArticle> articles) {
            return articles.stream()
                    .filter(article -> article.captures().contains(capture))
                    .findFirst()
                    .map(PageArticle::key)
                    .orElseThrow();
        }
    }
}
