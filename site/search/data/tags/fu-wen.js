lantaiSearch("tags/fu-wen","=")
