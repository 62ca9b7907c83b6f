lantaiSearch("tags/shui-wen","'0(,")
