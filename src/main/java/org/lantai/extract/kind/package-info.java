/** What a capture is: an article, or a list, an error page, a redirect, none of which becomes a document. */
@NullMarked
package org.lantai.extract.kind;

import org.jspecify.annotations.NullMarked;
