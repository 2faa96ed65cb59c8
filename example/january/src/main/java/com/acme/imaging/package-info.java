/** The imaging procedures of the hospital, and what names their codes. */
@CodeRanges(value = "imaging.json", baseline = "2025-12-31")
package com.acme.imaging;

import dev.coderange.annotations.CodeRanges;
