lantaiSearch("tags/biao-duan","%")
