/** What a clinic charges. */
@CodeRanges("fees.json")
package com.example.clinic;

import dev.coderange.annotations.CodeRanges;
