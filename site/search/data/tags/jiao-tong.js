lantaiSearch("tags/jiao-tong","%3+%##&")
