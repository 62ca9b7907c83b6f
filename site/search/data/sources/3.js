lantaiSearch("sources/3",")5##+")
