lantaiSearch("tags/bai-shu-ping-xiang","3#((*")
