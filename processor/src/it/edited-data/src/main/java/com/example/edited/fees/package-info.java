/** What a clinic charges. */
@CodeRanges("fees.json")
package com.example.edited.fees;

import dev.coderange.annotations.CodeRanges;
