lantaiSearch("sources/7",".9")
