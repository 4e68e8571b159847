package org.guildhall.host.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is around a page; asked only when a plugin asks. */
public interface Relations {

    /** Content that was not saved yet has nothing around it. */
    Relations NONE = new Relations() {
        @Override
        public List<Label> labels(long page) {
            return List.of();
        }

        @Override
        public @Nullable Page page(long page) {
            return null;
        }

        @Override
        public @Nullable Page parent(long page) {
            return null;
        }

        @Override
        public List<Page> children(long page) {
            return List.of();
        }

        @Override
        public List<Page> ancestors(long page) {
            return List.of();
        }
    };

    /** Its labels by name. */
    List<Label> labels(long page);

    /** The page with that id; null as in the products when there is none. */
    @Nullable
    Page page(long page);

    /** The page above; null as in the products at the top. */
    @Nullable
    Page parent(long page);

    /** The pages directly below by title. */
    List<Page> children(long page);

    /** The pages above from the top down. */
    List<Page> ancestors(long page);
}
