lantaiSearch("tags/zi-ran-cun","@")
