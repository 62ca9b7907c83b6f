lantaiSearch("tags/qing-shi-zhen","#%%,'')&")
