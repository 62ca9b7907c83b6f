/** The article in a page of HTML: main text, headline, byline and what its head says; what is about the page goes. */
@NullMarked
package org.lantai.extract.page;

import org.jspecify.annotations.NullMarked;
