lantaiSearch("sources/12","E")
