package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.imprint.Imprint;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.PageKind;
import org.lantai.model.edit.Omission;

/** Reads all posts of a thread. Takes apart the tree it is given. */
final class ThreadReader {
    private final ArticleReader articles;

    /** @param articles reads the question that answers stand below */
    ThreadReader(ArticleReader articles) {
        this.articles = articles;
    }

    /** The thread as one text: a question that is set as an article is its first post. */
    Extraction read(DomPage page, DomView view, DomThread thread) {
        DomHeadline headline = view.headline();
        DomPosts.Made made = DomPosts.of(thread.all(), headline.title());
        Extraction above =
                thread.hasQuestion() ? articles.read(page, DomView.of(page, false)) : posted(page, headline, made);
        List<Block> blocks = new ArrayList<>();
        if (!above.blocks().isEmpty()) {
            blocks.add(new Block.Post(Optional.empty(), above.metadata().date(), Optional.empty(), above.blocks()));
        }
        blocks.addAll(made.posts());
        List<Omission> omissions = new ArrayList<>(above.omissions());
        omissions.addAll(made.omissions());
        return above.withKind(PageKind.THREAD)
                .withBlocks(blocks)
                .withOmissions(omissions)
                .withExcess(page.tree().excess())
                .withDoubtful(false);
    }

    private static boolean opens(Block.Post first, DomPage page) {
        return first.floor().map(floor -> floor <= 1).orElseGet(() -> !page.isLater());
    }

    /** What the page says of itself counts for the post that opens the thread; later pages hold others. */
    private Extraction posted(DomPage page, DomHeadline headline, DomPosts.Made made) {
        Optional<Block.Post> first = made.posts().stream().findFirst().filter(post -> opens(post, page));
        Imprint said = Imprint.dated(first.flatMap(Block.Post::date))
                .withAuthors(first.flatMap(Block.Post::author).stream().toList());
        Metadata metadata = articles.metadata(page, headline, said, Imprint.NONE);
        OutsideText outside = OutsideText.of(page.body(), Optional.empty(), false);
        return new Extraction(metadata, List.of(), outside.before());
    }
}
