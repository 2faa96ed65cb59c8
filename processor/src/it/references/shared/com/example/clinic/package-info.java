@dev.coderange.annotations.CodeRanges("radiology.json")
package com.example.clinic;
