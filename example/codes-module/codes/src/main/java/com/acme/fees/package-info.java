/** What the clinic charges for. */
@CodeRanges("fees.json")
package com.acme.fees;

import dev.coderange.annotations.CodeRanges;
