/** What a clinic charges. */
@CodeRanges("fees.json")
package com.example.json;

import dev.coderange.annotations.CodeRanges;
