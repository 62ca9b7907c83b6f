/** From disk to {@link org.lantai.model.SourcePage}: HTML, plain text, Markdown, WARC, JSON Lines and their sidecars. */
@NullMarked
package org.lantai.source;

import org.jspecify.annotations.NullMarked;
