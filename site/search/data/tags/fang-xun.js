lantaiSearch("tags/fang-xun","'.$#'%")
